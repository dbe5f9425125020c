export { formCard } from './formCard';
