// The one thing that cards/index takes from the forms.
export { formCard } from './formCard';
